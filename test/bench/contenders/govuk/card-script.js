import { NotificationBanner, createAll } from 'govuk-frontend';
import './card.scss';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(NotificationBanner);
