import { expect } from '@open-wc/testing';
import type { Notice } from '../../src/index.js';
import type { Position } from '../../src/model/notice.js';
import {
  drawn,
  findAll,
  isFallback,
  itWhereRolesAreTold,
  lines,
  link,
  linkedin,
  namesByRole,
  notice,
  on,
  show,
  sourceRefs,
  texts,
  unfold,
  visibleText,
} from './helpers.js';
import './register.js';

const position = (more: Partial<Position> = {}): Position => ({
  id: 'dpa',
  name: { en: 'The DPA' },
  position: { en: 'It is worried.' },
  sourceRefs,
  ...more,
});
const positionsOf = (...positions: Position[]) =>
  show('authority-positions', {}, { notice: notice({ positions }), clock: on('2025-10-25') });

/** The real case on a day, fully unfolded. */
async function linkedinOn(day: string, lang = 'en') {
  const element = await show('authority-positions', { lang }, { notice: linkedin, clock: on(day) });
  unfold(element);
  return element;
}
const dpc = 'Data Protection Commission';

describe('<authority-positions> shows', () => {
  it('each authority under its name, with its role, day, position and source', async () => {
    const element = await positionsOf(
      position({
        role: 'lead-authority',
        date: '2025-09',
        url: 'https://dpa.example/',
        advice: { en: 'Change your settings.' },
      }),
      position({
        id: 'other',
        name: { en: 'Another' },
        role: 'concerned-authority',
        position: { en: 'It looks into this.' },
      }),
    );
    expect(lines(element)).to.deep.equal([
      'Who says what?',
      'The DPA',
      'lead supervisory authority, September 2025',
      'It is worried.',
      'Change your settings.',
      'Source: The Regulator',
      'Another',
      'supervisory authority',
      'It looks into this.',
      'Source: The Regulator',
    ]);
    expect(findAll(element, 'h3, h4').map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h4']);
    expect(link(element, 'The DPA').href).to.equal('https://dpa.example/');
  });

  it('where to complain, with the host', async () => {
    const element = await positionsOf(position({ complaintUrl: 'https://www.dpa.example/complain' }));
    const complain = link(element, 'Lodge a complaint on dpa.example');
    expect([complain.href, complain.rel]).to.deep.equal(['https://www.dpa.example/complain', 'noopener noreferrer']);
  });

  it('settled and open questions, with the day and the words of the source', async () => {
    const shown = lines(await linkedinOn('2025-10-25'));
    const at = shown.findIndex((line) => line.includes('As of '));
    const [status, source] = shown.slice(at);
    expect(status).to.include(linkedin.legalStatus!.text['en']).and.include('As of 24 September 2025.');
    expect(source).to.equal('Source: Security.NL (24 September 2025)');
  });

  it('the deciding authority, and where to complain', async () => {
    expect(lines(await linkedinOn('2025-10-25')).slice(0, 5)).to.deep.equal([
      'Who says what?',
      'Who decides, and where to complain',
      'Lead supervisory authority: Data Protection Commission (DPC, Ireland)',
      'Complaints: supervisory authorities by country',
      'Complaints (United Kingdom): Information Commissioner’s Office (ICO)',
    ]);
  });

  it('disagreements between sources, earlier events, and the background', async () => {
    const shown = lines(await linkedinOn('2025-10-25'));
    const background = shown.slice(shown.indexOf('Background') + 1);
    for (const begin of ['Sources disagree: ', 'It happened before: ', 'Europe has stricter privacy rules.'])
      expect(
        background.filter((line) => line.startsWith(begin)),
        begin,
      ).to.have.length(1);
  });

  it('nothing, if there are no positions', async () => {
    expect(isFallback(await show('authority-positions', {}, { notice: notice() }))).to.equal(true);
  });

  itWhereRolesAreTold('so that screen readers find headings and quotes', async () => {
    const element = await linkedinOn('2025-10-25');
    expect(await namesByRole(element, 'heading')).to.deep.equal([
      'Who says what?',
      'Who decides, and where to complain',
      // newest first
      'CNPD (Luxembourg)',
      'Data Protection Authority (APD/GBA, Belgium)',
      'Dutch Data Protection Authority (AP)',
      'Background',
    ]);
    // each with its original
    expect(await namesByRole(element, 'blockquote')).to.have.length(4);
    expect(await namesByRole(element, 'region')).to.deep.equal([]);
  });
});

describe('<authority-positions> on a day', () => {
  it('hides a position with a later date', async () => {
    const told = async (day: string) => texts(await linkedinOn(day), '[part~=authority]').join('\n');
    expect(await told('2025-11-06')).not.to.include(dpc);
    expect(await told('2025-11-07'))
      .to.include(dpc)
      .and.include('lead supervisory authority, 7 November 2025');
  });

  it('hides an update with a later date, and its effect on earlier ones', async () => {
    const before = visibleText(await linkedinOn('2025-11-06'));
    expect(before).not.to.include('What happened since').and.not.include('News of ');
    const after = await linkedinOn('2025-11-07');
    expect(lines(after)).to.include('What happened since');
    expect(visibleText(after)).to.include('7 November 2025 – After the Irish regulator DPC raised concerns');
  });

  it('marks a superseded position, without erasing it', async () => {
    const updates: Notice['updates'] = [
      { id: 'stopped', date: '2025-11-01', kind: 'scope-reduced', text: { en: 'Example stops.' }, sourceRefs },
      { id: 'wider', date: '2025-10-01', kind: 'scope-extended', text: { en: 'Example takes more.' }, sourceRefs },
    ];
    const own = notice({ positions: [position({ supersededBy: 'stopped' })], updates });
    const element = await show('authority-positions', {}, { notice: own, clock: on('2025-10-31') });
    expect(lines(element)).to.include('It is worried.');
    expect(texts(element, 'li').map((text) => text.split('\n')[0])).to.deep.equal([
      '1 October 2025 – Example takes more.',
    ]);
    element.clock = on('2025-11-01');
    await drawn(element);
    expect(visibleText(element)).to.include('News of 1 November 2025: Example stops. Reported earlier: It is worried.');
    expect(texts(element, 'li').map((text) => text.split('\n')[0])).to.deep.equal([
      '1 November 2025 – Example stops.',
      '1 October 2025 – Example takes more.',
    ]);
  });

  it('shows an answer together with the update that replaced the question', async () => {
    const status = linkedin.legalStatus!.text['en']!;
    const news = 'The DPC did not intervene further.';
    const shown = lines(await linkedinOn('2025-11-07')).filter((line) => line.includes(status));
    expect(shown).to.have.length(1);
    expect(shown[0]).to.match(
      new RegExp(`^7 November 2025 – ${news}.*Reported earlier: .*As of 24 September 2025\\.$`),
    );
  });

  it('shows everything if the time of the device is unknown', async () => {
    const element = await show('authority-positions', {}, { notice: linkedin, clock: () => new Date(NaN) });
    expect(isFallback(element)).to.equal(false);
    expect(visibleText(element)).to.include('Who says what?');
  });
});

describe('<authority-positions> quotes', () => {
  it('in the reader’s language, as a translation by the editors, with the original below', async () => {
    const element = await show('authority-positions', {}, { notice: linkedin, clock: on('2025-10-25') });
    const [figure] = findAll(element, '[part=quote]');
    expect(lines(figure!)).to.deep.equal([
      'Once these data are in LinkedIn’s AI systems, they cannot simply be taken out again and users lose control ' +
        'over their data.',
      'Autoriteit Persoonsgegevens, translated by the editors',
      'Read the original',
    ]);
    unfold(element);
    const original = findAll(figure!, 'details blockquote')[0]!;
    expect(visibleText(original)).to.match(/^Zodra deze gegevens in de AI-systemen van LinkedIn zitten/);
    expect(original.querySelector('[lang]')!.getAttribute('lang')).to.equal('nl');
    const speaker = findAll(element, '[part~=authority]').find((one) => one.querySelector('blockquote'));
    expect(lines(speaker!)).to.include('Source: Security.NL (24 September 2025)');
  });

  it('in the original language if there is no translation', async () => {
    const element = await linkedinOn('2025-10-25', 'nl');
    expect(visibleText(element))
      .to.include('Zodra deze gegevens')
      .and.not.include('vertaald')
      .and.not.include('origineel')
      .and.not.include('Once these');
    expect(findAll(element, 'blockquote [lang]')).to.deep.equal([]);
    expect(visibleText(element)).to.include('Monique Verdier, vicevoorzitter van de AP');
  });

  it('nobody without a quotation', async () => {
    const quotes = [
      { speaker: { name: 'A' }, originalLanguage: 'fr', text: { en: 'Only a translation.' }, sourceRef: 'letter' },
    ];
    expect(visibleText(await positionsOf(position({ quotes })))).not.to.include('Only a translation');
  });
});
