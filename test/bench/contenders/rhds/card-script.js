import './card.css';
import information from '@rhds/icons/ui/information-fill.js';
import arrow from '@rhds/icons/ui/arrow-right.js';
import caret from '@rhds/icons/ui/caret-down.js';
import quotemark from '@rhds/icons/standard/quotemark-open.js';
import { RhIcon } from '@rhds/elements/rh-icon/rh-icon.js';
import '@rhds/elements/rh-accordion/rh-accordion.js';
import '@rhds/elements/rh-alert/rh-alert.js';
import '@rhds/elements/rh-blockquote/rh-blockquote.js';
import '@rhds/elements/rh-cta/rh-cta.js';
import '@rhds/elements/rh-disclosure/rh-disclosure.js';
import '@rhds/elements/rh-tag/rh-tag.js';

// the icons on this page; by default each would be requested from a server
const icons = {
  'information-fill': information,
  'arrow-right': arrow,
  'caret-down': caret,
  'quotemark-open': quotemark,
};
RhIcon.resolve = (set, name) => icons[name].cloneNode(true);
