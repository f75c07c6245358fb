import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.mdx', '../{elements,patterns}/*.mdx', '../{elements,patterns}/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // for the stories that load a notice by its address
  staticDirs: [{ from: '../../notices', to: '/notices' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Storybook's own bundles are large: nothing to report at each build
  viteFinal: (vite) => ({ ...vite, logLevel: 'error', build: { ...vite.build, chunkSizeWarningLimit: 2000 } }),
};

export default config;
