import './script.js';
import './card.css';
import '@awesome.me/webawesome/dist/components/card/card.js';
