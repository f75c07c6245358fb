import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../../src/builder/define.js';
import { de } from '../../src/builder/words/de.js';
import { en } from '../../src/builder/words/en.js';
import { fr } from '../../src/builder/words/fr.js';
import { nl } from '../../src/builder/words/nl.js';
import { en as readerEn } from '../../src/words/languages/en.js';
import { nl as readerNl } from '../../src/words/languages/nl.js';
import { on } from '../config/canvas.js';
import { linkedin } from '../notices.js';
import { oddNotices } from '../odd/index.js';

const notices = [linkedin, ...oddNotices.map(({ notice }) => notice)];
/** Opens a ready-made notice from the first screen. */
async function ready(canvas: HTMLElement, id: string): Promise<void> {
  const notice = notices.find((one) => one.id === id);
  await userEvent.click(
    within(canvas).getByRole('button', { name: notice?.title['en'] ?? notice?.platform.name ?? id }),
  );
}

interface Args {
  lang: string;
}

/**
 * A tool for editors, also built as a page of its own (`dist/builder/`). It works from any static host and from a file, and
 * keeps a draft only if the editor asks for it. No embed file contains it.
 */
const meta: Meta<Args> = {
  title: 'The builder',
  tags: ['!autodocs'],
  args: { lang: 'en' },
  // a tool, not a snippet to paste
  parameters: { docs: { canvas: { sourceState: 'none' }, codePanel: false } },
  argTypes: {
    lang: { control: 'select', options: ['en', 'nl', 'de', 'fr'], description: 'Language of the page around it.' },
  },
  render: ({ lang }) =>
    html`<div lang=${lang}>
      <embed-builder
        .words=${[en, nl, de, fr]}
        .readerWords=${[readerEn, readerNl]}
        .notices=${notices}
        .clock=${on('2025-10-25')}
      >
        <p>The builder needs JavaScript.</p>
      </embed-builder>
    </div>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The first screen, with a choice of starting points. */
export const Empty: Story = {};

/** A single banner. The embed code appears as soon as the few required fields are filled in. */
export const BannerAlone: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'Create a banner' }));
    await userEvent.type(page.getByRole('textbox', { name: 'Name of the platform' }), 'LinkedIn');
    await userEvent.type(page.getByRole('textbox', { name: 'First day of use' }), '3 November 2025');
    await userEvent.type(page.getByRole('textbox', { name: 'Publisher' }), 'Security.NL');
    await userEvent.tab();
    await waitFor(() => expect(page.getByLabelText<HTMLTextAreaElement>('Embed code').value).toContain('2025-11-03'));
  },
};

/** A whole notice step by step, still empty. */
export const StepByStep: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'Start with step 1' }));
    await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  },
};

/** A ready-made notice. */
export const Filled: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await ready(canvasElement, linkedin.id);
    await waitFor(() => expect(page.getByText('Nothing to fix.')).toBeVisible());
    await waitFor(() => expect(canvasElement.querySelector('.stage data-use-notice')?.shadowRoot).not.toBeNull());
  },
};

/**
 * Two groups with different days. The preview and the snippet can begin with either.
 */
export const TwoGroups: Story = {
  parameters: { fallback: ['notice-timeline'] },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await ready(canvasElement, 'chatlokaal-two-groups');
    await waitFor(() => expect(page.getByText('Nothing to fix.')).toBeVisible());
    const [preview] = page.getAllByLabelText('Group shown first');
    if (preview) await userEvent.selectOptions(preview, 'existing');
    await waitFor(() => expect(canvasElement.querySelector('.stage [audience=existing]')?.shadowRoot).not.toBeNull());
  },
};

/** An opt-in: nothing happens without a yes, so there is no field for a last day. */
export const OptIn: Story = {
  parameters: { fallback: ['notice-timeline'] },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await ready(canvasElement, 'zorgpunt-opt-in');
    await waitFor(() => expect(page.getByText('Nothing to fix.')).toBeVisible());
    await expect(page.getByRole('radio', { name: 'does not apply: it is off unless people say yes' })).toBeChecked();
    await expect(page.queryByLabelText('Last day to say no')).toBeNull();
  },
};

/** An unsafe link: the builder reports it and writes no snippet. */
export const Refused: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await ready(canvasElement, linkedin.id);
    const address = page.getByRole('textbox', { name: 'Web address of the platform' });
    await userEvent.clear(address);
    await userEvent.type(address, 'http://example.com');
    const check = within(page.getByRole('region', { name: 'Checks' }));
    await waitFor(() => expect(check.getByText('1 problem to fix')).toBeVisible());
    await expect(page.queryByLabelText('Embed code')).toBeNull();
  },
};

/** In Dutch. */
export const InDutch: Story = { args: { lang: 'nl' } };
