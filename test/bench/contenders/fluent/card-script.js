import './script.js';
import './card.css';
