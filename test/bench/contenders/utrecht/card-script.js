import './card.css';
import { defineCustomElement as alert } from '@utrecht/web-component-library-stencil/dist/components/utrecht-alert.js';
import { defineCustomElement as badgeList } from '@utrecht/web-component-library-stencil/dist/components/utrecht-badge-list.js';
import { defineCustomElement as buttonLink } from '@utrecht/web-component-library-stencil/dist/components/utrecht-button-link.js';
import { defineCustomElement as dataBadge } from '@utrecht/web-component-library-stencil/dist/components/utrecht-data-badge.js';
import { defineCustomElement as htmlContent } from '@utrecht/web-component-library-stencil/dist/components/utrecht-html-content.js';

for (const define of [alert, badgeList, buttonLink, dataBadge, htmlContent]) define();
