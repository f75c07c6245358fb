import './style.css';
import { defineCustomElement as alert } from '@utrecht/web-component-library-stencil/dist/components/utrecht-alert.js';
import { defineCustomElement as badgeList } from '@utrecht/web-component-library-stencil/dist/components/utrecht-badge-list.js';
import { defineCustomElement as buttonLink } from '@utrecht/web-component-library-stencil/dist/components/utrecht-button-link.js';
import { defineCustomElement as dataBadge } from '@utrecht/web-component-library-stencil/dist/components/utrecht-data-badge.js';
import { defineCustomElement as heading } from '@utrecht/web-component-library-stencil/dist/components/utrecht-heading.js';
import { defineCustomElement as paragraph } from '@utrecht/web-component-library-stencil/dist/components/utrecht-paragraph.js';
import { defineCustomElement as progressList } from '@utrecht/web-component-library-stencil/dist/components/utrecht-progress-list.js';
import { defineCustomElement as progressListItem } from '@utrecht/web-component-library-stencil/dist/components/utrecht-progress-list-item.js';

for (const define of [alert, badgeList, buttonLink, dataBadge, heading, paragraph, progressList, progressListItem])
  define();
