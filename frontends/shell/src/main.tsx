import '@antoan/ui/styles.css';
import { applyKeptTheme } from '@antoan/ui';
import { createSession } from '@antoan/web';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { beginLanguage } from './language/language.ts';
import { trustNothingButEmptiness } from './trusted-markup.ts';

trustNothingButEmptiness();
const session = createSession();
void session.resume();
applyKeptTheme();

const root = document.getElementById('root');
if (!root) throw new TypeError('The page has no #root');

// Without the English sentences the page still reads in Vietnamese.
await beginLanguage().catch(() => undefined);
createRoot(root).render(<App session={session} />);
