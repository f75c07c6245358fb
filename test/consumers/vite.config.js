import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** One configuration for all pages: each plugin handles only the files of its framework. */
export default defineConfig({
  base: './',
  logLevel: 'warn',
  plugins: [react(), svelte(), vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
});
