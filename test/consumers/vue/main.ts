/// <reference types="opt-out-elements/vue" />
import 'opt-out-elements/embed/en.js';
import { createApp } from 'vue';
import Article from './Article.vue';

createApp(Article).mount('#article');
