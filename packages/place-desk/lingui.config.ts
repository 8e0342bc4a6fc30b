import { messagesConfig } from '@antoan/frontend-build/messages';

export default messagesConfig();
