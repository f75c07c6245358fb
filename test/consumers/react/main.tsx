/// <reference types="opt-out-elements/react" />
import { addWords } from 'opt-out-elements';
import 'opt-out-elements/authority-positions/define.js';
import 'opt-out-elements/data-category-list/define.js';
import 'opt-out-elements/data-use-notice/define.js';
import 'opt-out-elements/deadline-banner/define.js';
import notice from 'opt-out-elements/notices/linkedin-ai-training-2025.json' with { type: 'json' };
import 'opt-out-elements/opt-out-stepper/define.js';
import { en } from 'opt-out-elements/words/en.js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

addWords(en);

function Article() {
  const [today, setToday] = useState('2025-10-25');
  const [message, setMessage] = useState('');
  return (
    <>
      <label>
        Read on <input type="date" value={today} onChange={(event) => setToday(event.target.value)} />
      </label>
      <data-use-notice
        notice={notice}
        heading-level={2}
        clock={() => new Date(`${today}T12:00Z`)}
        onstep-toggle={({ done, route, step }) =>
          setMessage(`${route}, step ${step.toFixed()}: ${done ? 'done' : 'open'}`)
        }
      >
        <p>Last day to say no: Sunday 2 November 2025.</p>
      </data-use-notice>
      <output>{message}</output>
    </>
  );
}

const root = document.getElementById('article');
if (root) createRoot(root).render(<Article />);
