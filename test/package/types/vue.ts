/// <reference types="opt-out-elements/vue" />
import { StepToggleEvent, type Notice } from 'opt-out-elements';
import type { GlobalComponents } from 'vue';

declare const notice: Notice;

/** The props that Vue's language tools check a template against. */
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
declare const emit: <Tag extends keyof GlobalComponents>(tag: Tag) => InstanceType<GlobalComponents[Tag]>['$emit'];

export const right: [Props<'data-use-notice'>, Props<'deadline-banner'>] = [
  { src: '/notices/example.json', dataOnly: true, 'heading-level': '2', notice, class: 'wide', lang: 'nl' },
  { platform: 'LinkedIn', effectiveDate: '2025-11-03', afterDate: 'still-possible', key: 1 },
];
emit('opt-out-stepper')('step-toggle', new StepToggleEvent('settings', 1, true));

// @ts-expect-error: no such element
export type Wrong = Props<'deadline-baner'>;
export const wrong: Props<'deadline-banner'>[] = [
  // @ts-expect-error: no such value
  { status: 'cancelled' },
  // @ts-expect-error: no such attribute
  { 'effective-day': '2025-11-03' },
  // @ts-expect-error: not of this type
  { notice: '{}' },
];
// @ts-expect-error: not this event
emit('opt-out-stepper')('step-toggle', new Event('step-toggle'));
