import './card.css';
import '@material/web/button/filled-tonal-button.js';
import '@material/web/chips/assist-chip.js';
import '@material/web/chips/chip-set.js';
