import { messagesConfig } from '@antoan/frontend-build/messages';

// The shell brings the sentences of the packages it provides: their catalogs are loaded with its own.
export default messagesConfig({ packages: ['ui', 'web'] });
