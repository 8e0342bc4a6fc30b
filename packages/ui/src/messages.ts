import { registerMessages } from '@antoan/i18n';
import { messages } from '../locales/en.ts';

registerMessages('en', messages);
