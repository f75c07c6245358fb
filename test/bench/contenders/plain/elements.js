/**
 * The smallest custom elements that do the three jobs: each with a template and a shared style sheet, without a
 * library.
 */

const template = (html) => Object.assign(document.createElement('template'), { innerHTML: html });

const styleSheet = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

const items = (list, texts) =>
  list.append(...texts.split('|').map((text) => Object.assign(document.createElement('li'), { textContent: text })));

class PlainElement extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.constructor.styles];
    root.append(this.constructor.template.content.cloneNode(true));
    this.fill(root);
  }
}

/** `format` writes a date of the form `YYYY-MM-DD` in words. */
export function define(format) {
  customElements.define(
    'bench-banner',
    class extends PlainElement {
      static styles = styleSheet(':host { display: block; padding: 1em; border: 1px solid #6b7480 }');
      static template = template('<p>Since <time></time>, <span></span> uses your data. <a></a></p>');

      fill(root) {
        const [time, platform, link] = root.querySelectorAll('time, span, a');
        time.dateTime = this.getAttribute('date');
        time.textContent = format(time.dateTime);
        platform.textContent = this.getAttribute('platform');
        link.href = this.getAttribute('href');
        link.textContent = `Say no on ${link.host}`;
      }
    },
  );
  customElements.define(
    'bench-steps',
    class extends PlainElement {
      static styles = styleSheet('li { margin: 0.25em 0 }');
      static template = template('<h2>How to say no</h2><ol></ol>');

      fill(root) {
        items(root.querySelector('ol'), this.getAttribute('steps'));
      }
    },
  );
  customElements.define(
    'bench-list',
    class extends PlainElement {
      static styles = styleSheet('ul { columns: 2 }');
      static template = template('<h2>Which data</h2><h3>Used</h3><ul></ul><h3>Not used</h3><ul></ul>');

      fill(root) {
        const [used, notUsed] = root.querySelectorAll('ul');
        items(used, this.getAttribute('used'));
        items(notUsed, this.getAttribute('not-used'));
      }
    },
  );
}
