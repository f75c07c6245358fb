import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** One for all: each plugin takes the files of its own framework. */
export default defineConfig({
  base: './',
  logLevel: 'warn',
  plugins: [react(), svelte(), vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
});
