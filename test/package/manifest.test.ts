/**
 * Compares the custom elements manifest with the elements in every state of `test/states.ts`: it documents every public
 * part of them, and nothing that does not exist.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { states } from '../states.js';
import { ALL_TESTS, useSite } from '../pages/browser.js';
import { openStates } from '../pages/states.js';
import { elements, type Documented } from './manifest.js';

/** The observed API of one element, by kind. */
type Seen = Record<
  'attributes' | 'properties' | 'slots' | 'parts' | 'states' | 'events' | 'custom properties',
  string[]
>;

/** The style sheets of each element and of the elements in it. */
const sheets = new Map<string, string>();
const seen = new Map<string, Seen>();
const site = useSite();

declare global {
  // the page's records
  var witness: {
    readonly events: Map<string, Set<string>>;
    readonly internals: WeakMap<Element, ElementInternals>;
  };
}

/** Runs in the page before the elements: records events and internals, which are not visible from outside. */
const WITNESS = `<script>
  const events = new Map();
  const internals = new WeakMap();
  globalThis.witness = { events, internals };
  const { attachInternals, dispatchEvent } = HTMLElement.prototype;
  HTMLElement.prototype.attachInternals = function () {
    const own = attachInternals.call(this);
    internals.set(this, own);
    return own;
  };
  EventTarget.prototype.dispatchEvent = function (event) {
    const of = events.get(this.localName) ?? new Set();
    events.set(this.localName, of.add([event.type, ...Object.keys(event).filter((key) => key !== 'isTrusted')].join()));
    return dispatchEvent.call(this, event);
  };
  // do not follow links to files
  addEventListener('click', (event) => event.composedPath()[0].localName === 'a' && event.preventDefault(), true);
</script>`;

/** Runs in the page: presses all buttons and calendar links, except the print buttons. */
function press(): void {
  for (const one of look.everything())
    if (one.matches('button, a.calendar') && !/^print/i.test(one.textContent)) one.click();
}

/** Runs in the page: lists the observed API of the elements, one entry per line. */
function collect(tags: readonly string[]): string[] {
  const lines = new Set<string>();
  for (const host of look.everything()) {
    const tag = host.localName;
    if (!tags.includes(tag) || !host.shadowRoot) continue;
    const note = (kind: keyof Seen, names: Iterable<string>) => {
      for (const name of names) lines.add([tag, kind, name].join('\t'));
    };
    for (const one of host.shadowRoot.querySelectorAll('*')) {
      note('parts', one.part);
      if (one instanceof HTMLSlotElement) note('slots', [one.name]);
    }
    note('states', witness.internals.get(host)?.states ?? []);
    note('attributes', (host.constructor as unknown as { observedAttributes: string[] }).observedAttributes);
    // Lit's internal state properties are not public
    const { elementProperties } = host.constructor as unknown as {
      elementProperties: ReadonlyMap<string, { readonly state?: boolean }>;
    };
    // up to but not including ReactiveElement, the class that extends HTMLElement
    for (let own = Object.getPrototypeOf(host) as object; ; own = Object.getPrototypeOf(own) as object) {
      const parent = Object.getPrototypeOf(own) as object;
      if (parent === HTMLElement.prototype) break;
      const all = Object.entries(Object.getOwnPropertyDescriptors(own));
      note(
        'properties',
        all
          .filter(([name, one]) => typeof one.set === 'function' && !elementProperties.get(name)?.state)
          .map(([name]) => name),
      );
    }
    for (const root of [host, ...look.inside(host.shadowRoot)].map(({ shadowRoot }) => shadowRoot)) {
      for (const { cssRules } of root?.adoptedStyleSheets ?? [])
        for (const { cssText } of cssRules) note('custom properties', [cssText]);
    }
  }
  return [...lines];
}

/** The fallback of `var(--name, …)`, resolved through the elements' own `--_…` properties, without white space. */
function fallbackOf(css: string, name: string): string {
  const start = css.indexOf(`var(${name},`) + `var(${name},`.length;
  let depth = 1;
  let end = start;
  for (; depth; end += 1) depth += { '(': 1, ')': -1 }[css[end] ?? ''] ?? 0;
  const text = css.slice(start, end - 1).replace(/\s/g, '');
  const [, own] = /^var\((--_\w+)\)$/.exec(text) ?? [];
  const [, given] = own ? (new RegExp(`${own}:\\s*var\\((--opt-out-[\\w-]+)`).exec(css) ?? []) : [];
  return given ? fallbackOf(css, given) : text;
}

const namesOf = (all: readonly Documented[] = []): string[] => all.map(({ name }) => name).sort();

describe('the manifest', () => {
  before(async () => {
    const tags = elements.map(({ tagName }) => tagName);
    const lines = new Set<string>();
    const shown = await openStates(site, ALL_TESTS, { head: WITNESS });
    // without it, a browser that asks for permission only selects the letter
    await shown.page.context().grantPermissions(['clipboard-write']);
    const look = async () => {
      for (const line of await shown.page.evaluate(collect, tags)) lines.add(line);
    };
    for (const state of states) {
      await shown.show(state);
      await look();
      await shown.page.evaluate(press);
    }
    for (const src of ['/notices/linkedin-ai-training-2025.json', '/no-such-notice.json']) {
      await shown.show({ ...states[0]!, element: 'data-use-notice', attributes: { src } });
      const expected = src.includes('no-such') ? 'notice-error' : 'notice-load';
      await shown.page.waitForFunction(
        (type) => [...(witness.events.get('data-use-notice') ?? [])].some((line) => line.startsWith(type)),
        expected,
      );
    }
    const events = await shown.page.evaluate(() =>
      [...witness.events].map(([tag, lines]) => [tag, [...lines]] as const),
    );
    for (const tag of tags) {
      const css: string[] = [];
      const own: Seen = {
        attributes: [],
        properties: [],
        slots: [],
        parts: [],
        states: [],
        events: [],
        'custom properties': [],
      };
      for (const line of lines) {
        const [of, kind, name = ''] = line.split('\t');
        if (of !== tag) continue;
        if (kind === 'custom properties') css.push(name);
        else own[kind as keyof Seen].push(name);
      }
      sheets.set(tag, css.join('\n'));
      own['custom properties'] = [...new Set(css.join('\n').match(/--opt-out-[\w-]+/g))];
      // the events of the context protocol are not part of the documented API
      own.events = (new Map(events).get(tag) ?? []).filter((line) => !/^context-(?:request|provider)/.test(line));
      seen.set(tag, own);
    }
  });

  for (const element of elements) {
    describe(`of <${element.tagName}>`, () => {
      const { attributes = [], cssParts, cssProperties = [], cssStates, events = [], members = [], slots } = element;

      test('describes every item, with its type and default', () => {
        const all = { attributes, cssParts, cssProperties, cssStates, events, members, slots };
        const bad = Object.entries(all).flatMap(([kind, some = []]) =>
          some
            .filter(({ default: value, description, type }) => {
              const typed = !['attributes', 'members', 'events'].includes(kind) || type?.text;
              const defaulted = !['attributes', 'members', 'cssProperties'].includes(kind) || value;
              return !typed || !defaulted || !/^[A-Z`].*\.$/s.test(description ?? '');
            })
            .map(({ name }) => `${kind}: ${name}`),
        );
        assert.deepEqual(bad, []);
        assert.match(element.summary ?? '', /\.$/);
        assert.ok(element.description);
      });

      const kinds: readonly [keyof Seen, readonly Documented[] | undefined][] = [
        ['attributes', attributes],
        ['properties', members.filter(({ kind }) => kind === 'field')],
        ['slots', slots],
        ['parts', cssParts],
        ['states', cssStates],
        ['custom properties', cssProperties],
      ];
      for (const [kind, documented] of kinds) {
        test(`lists all its ${kind}, and no others`, () => {
          assert.deepEqual(namesOf(documented), seen.get(element.tagName)?.[kind].toSorted());
        });
      }

      test('lists all its events with their properties, and no others', () => {
        const documented = events.map(({ description, name }) => {
          const fields = [...(description ?? '').matchAll(/`(\w+)`:/g)];
          return [name, ...fields.map(([, field]) => field)].join();
        });
        assert.deepEqual(documented.sort(), seen.get(element.tagName)?.events.toSorted());
      });

      test('lists no public method', () => {
        assert.deepEqual(namesOf(members.filter(({ kind }) => kind !== 'field')), []);
      });

      test('gives the defaults that the style sheets have', () => {
        const css = sheets.get(element.tagName) ?? '';
        for (const { default: value, name } of cssProperties) {
          assert.equal(value?.replace(/\s/g, ''), fallbackOf(css, name), name);
        }
      });
    });
  }
});
