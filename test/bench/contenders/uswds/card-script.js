import accordion from '@uswds/uswds/js/usa-accordion';
import './card.scss';

accordion.on(document.body);
