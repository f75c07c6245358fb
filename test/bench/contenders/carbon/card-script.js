import './card.css';
import '@carbon/web-components/es/components/accordion/accordion.js';
import '@carbon/web-components/es/components/accordion/accordion-item.js';
import '@carbon/web-components/es/components/button/button.js';
import '@carbon/web-components/es/components/notification/callout-notification.js';
import '@carbon/web-components/es/components/tag/tag.js';
import '@carbon/web-components/es/components/tile/tile.js';
