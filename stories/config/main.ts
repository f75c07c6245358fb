import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: [
    '../*.mdx',
    '../{accessibility,costs,elements,patterns,security}/*.mdx',
    '../{elements,patterns}/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // for stories with a `src`
  staticDirs: [{ from: '../../notices', to: '/notices' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // silences a warning about the size of Storybook's own bundles
  viteFinal: (vite) => ({ ...vite, logLevel: 'error', build: { ...vite.build, chunkSizeWarningLimit: 2000 } }),
};

export default config;
