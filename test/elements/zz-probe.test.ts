import { aTimeout } from '@open-wc/testing';
import { linkedin, on, said } from './helpers.js';
import './register.js';
for (const where of ['hostUpdate','hostUpdated','willUpdate','update','render','firstUpdated','updated'] as const) for (const later of [false, true]) {
  it(where + later, async () => {
    const Base = customElements.get('deadline-banner') as any;
    let n = 0; let on_ = !later;
    const name = 'x-p-' + where.toLowerCase() + later;
    const go = () => { if (!on_) return; if (++n > 200) return; throw new Error('x'); };
    customElements.define(name, class extends Base {
      constructor() { super(); if (where.startsWith('host')) this.addController({ [where]: go }); }
      willUpdate(c: any) { super.willUpdate(c); if (where === 'willUpdate') go(); }
      update(c: any) { super.update(c); if (where === 'update') go(); }
      render() { if (where === 'render') go(); return super.render(); }
      firstUpdated(c: any) { super.firstUpdated(c); if (where === 'firstUpdated') go(); }
      updated(c: any) { super.updated(c); if (where === 'updated') go(); }
    });
    const el = document.createElement(name) as any;
    el.innerHTML = '<p>The fallback.</p>';
    Object.assign(el, { clock: on('2025-10-25'), notice: linkedin });
    document.body.append(el);
    await el.updateComplete; await aTimeout(20);
    on_ = true; el.requestUpdate(); await aTimeout(50);
    console.log(where, later, 'failed', n, 'times');
    said(); el.remove();
  });
}
