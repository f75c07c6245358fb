/** Writes notices of any size, about a fictional platform, to measure the cost of a larger card. */
import { checkNotice } from '../../dist/npm/model/check.js';

/** The results of `make` for 0, 1, 2 …: `count` of them, and at least one. */
const items = (count, make) => Array.from({ length: Math.max(1, Math.ceil(count)) }, (_, index) => make(index));

const english = (text) => ({ en: text });

/** A day in 2025 that is later for a higher index, at most 299. */
const dayOf = (index) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);

/** The use of each kind of data in turn. */
const USES = ['used', 'used', 'used', 'possible', 'unclear', 'not-used'];

/**
 * A notice with this number of kinds of data and of groups of people; everything else grows with the kinds of data, in
 * about the same ratio as in the LinkedIn notice, which has 19. Throws if the checker rejects it.
 */
export function exampleNotice({ categories, audiences }) {
  const sources = items(categories * 0.4, (index) => ({
    id: `source-${index}`,
    title: `What example.com says of its plans, part ${index + 1}`,
    publisher: 'Example',
    url: `https://www.example.com/plans/${index}`,
    published: dayOf(index),
    language: 'en',
  }));
  const sourced = (index) => ({ sourceRefs: [sources[index % sources.length].id] });
  const groups = items(categories / 10, (index) => ({
    id: `group-${index}`,
    label: english(`Data of kind ${index + 1}`),
  }));
  const notice = {
    schemaVersion: '1.0',
    id: 'example',
    version: 1,
    reviewedOn: '2025-12-01',
    defaultLanguage: 'en',
    languages: ['en'],
    title: english('Example and AI training: how to say no'),
    summary: english('Do you have an account with Example? Then this is about you.'),
    platform: { name: 'Example', kind: english('social network'), url: 'https://www.example.com/' },
    controllers: [{ id: 'example', name: 'Example Ltd', jurisdictions: ['EU'], ...sourced(0) }],
    jurisdictions: [{ code: 'EU', name: english('European Union'), law: 'GDPR', ...sourced(0) }],
    purpose: { label: english('to train its own AI models') },
    whatChanges: { text: english('Example has changed its terms, and may use what its members wrote.'), ...sourced(0) },
    statedReasons: items(categories / 20, (index) => ({
      speaker: { name: 'Example' },
      originalLanguage: 'en',
      text: english(
        `Reason ${index + 1}: these models help our members to find each other, and to write what they mean.`,
      ),
      sourceRef: sources[index % sources.length].id,
    })),
    timeZone: 'Europe/Amsterdam',
    audiences: items(audiences, (index) => ({
      id: `people-${index}`,
      name: english(`members who came in ${2025 - index}`),
      choice: {
        kind: 'opt-out',
        text: english(`This is on by default for members who came in ${2025 - index}.`),
        ...sourced(index),
      },
      plan: [
        { announced: '2025-09-18', state: 'planned', start: '2025-11-03', derivation: 'stated', ...sourced(index) },
        { announced: '2025-11-03', state: 'started', start: '2025-11-03', ...sourced(index) },
      ],
      afterDate: {
        optOutPossible: true,
        reversible: false,
        text: english('You can say no at any time. What was used before stays in the models.'),
        ...sourced(index),
      },
    })),
    dataPeriod: { from: '2003', ...sourced(0) },
    dataGroups: groups,
    dataCategories: items(categories, (index) => ({
      id: `data-${index}`,
      group: groups[index % groups.length].id,
      label: english(`What you wrote in ${1825 + index}`),
      use: USES[index % USES.length],
      ...(index % 5 === 0 && { note: english('Example does not say how far back it goes.') }),
      ...sourced(index),
    })),
    people: items(categories / 5, (index) => ({
      id: `others-${index}`,
      label: english(`People whom you named in ${1985 + index}`),
      use: USES[index % USES.length],
      ...sourced(index),
    })),
    routes: items(Math.min(12, categories / 7), (index) => ({
      id: `route-${index}`,
      type: 'form',
      label: english(`with form ${index + 1}`),
      url: `https://www.example.com/forms/${index}`,
      steps: items(5, (step) => ({ text: english(`Fill in field ${step + 1}, and read what stands beside it.`) })),
      requiresLogin: true,
      minutes: 2,
      ...sourced(index),
    })),
    positions: items(categories / 5, (index) => ({
      id: `position-${index}`,
      role: 'organisation',
      name: english(`Society for Privacy ${index + 1}`),
      url: `https://www.example.org/${index}`,
      date: dayOf(200 + index),
      position: english('The society is very worried about the plans of Example, and sees great risks in them.'),
      advice: english('It advises members to change their settings before 3 November 2025.'),
      quotes: [
        {
          speaker: { name: 'The society' },
          originalLanguage: 'en',
          text: english('What was once used to train a model cannot be taken out again.'),
          sourceRef: sources[index % sources.length].id,
        },
      ],
      ...sourced(index),
    })),
    context: items(Math.min(20, categories / 7), (index) => ({
      kind: 'background',
      text: english(`Background ${index + 1}: other networks have done the same, and were criticised for it.`),
      ...sourced(index),
    })),
    updates: items(categories / 6, (index) => ({
      id: `update-${index}`,
      date: dayOf(250 + index),
      kind: 'scope-reduced',
      text: english(`Update ${index + 1}: Example says that it will use fewer data.`),
      ...sourced(index),
    })),
    sources,
  };
  const problems = checkNotice(notice).map(({ code, fix, path, value }) => `${path}: ${code}: ${value}. ${fix}`);
  if (problems.length) throw new Error(`The checker rejects the example notice:\n${problems.join('\n')}`);
  return notice;
}
