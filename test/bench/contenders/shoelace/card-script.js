import './script.js';
import './card.css';
import '@shoelace-style/shoelace/dist/components/card/card.js';
