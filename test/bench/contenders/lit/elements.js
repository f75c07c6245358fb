/** The smallest Lit elements that do the three jobs. */
import { LitElement, css, html } from 'lit';

const items = (texts) => texts.split('|').map((text) => html`<li>${text}</li>`);

/** `format` writes a date of the form `YYYY-MM-DD` in words. */
export function define(format) {
  customElements.define(
    'bench-banner',
    class extends LitElement {
      static properties = { date: {}, href: {}, platform: {} };
      static styles = css`
        :host {
          display: block;
          padding: 1em;
          border: 1px solid #6b7480;
        }
      `;

      render() {
        const { date, href, platform } = this;
        return html`<p>
          Since <time datetime=${date}>${format(date)}</time>, ${platform} uses your data.
          <a href=${href}>Say no on ${new URL(href).host}</a>
        </p>`;
      }
    },
  );
  customElements.define(
    'bench-steps',
    class extends LitElement {
      static properties = { steps: {} };
      static styles = css`
        li {
          margin: 0.25em 0;
        }
      `;

      render() {
        return html`<h2>How to say no</h2>
          <ol>
            ${items(this.steps)}
          </ol>`;
      }
    },
  );
  customElements.define(
    'bench-list',
    class extends LitElement {
      static properties = { used: {}, notUsed: { attribute: 'not-used' } };
      static styles = css`
        ul {
          columns: 2;
        }
      `;

      render() {
        return html`<h2>Which data</h2>
          <h3>Used</h3>
          <ul>
            ${items(this.used)}
          </ul>
          <h3>Not used</h3>
          <ul>
            ${items(this.notUsed)}
          </ul>`;
      }
    },
  );
}
