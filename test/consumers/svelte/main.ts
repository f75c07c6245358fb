/// <reference types="opt-out-elements/svelte" />
import 'opt-out-elements/embed/en.js';
import { mount } from 'svelte';
import Article from './Article.svelte';

const target = document.getElementById('article');
if (target) mount(Article, { target });
