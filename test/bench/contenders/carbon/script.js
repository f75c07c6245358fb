import '@carbon/web-components/es/components/accordion/accordion.js';
import '@carbon/web-components/es/components/accordion/accordion-item.js';
import '@carbon/web-components/es/components/button/button.js';
import '@carbon/web-components/es/components/notification/inline-notification.js';
import '@carbon/web-components/es/components/progress-indicator/progress-indicator.js';
import '@carbon/web-components/es/components/progress-indicator/progress-step.js';
import '@carbon/web-components/es/components/tag/tag.js';
