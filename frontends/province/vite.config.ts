import { remoteConfig } from '@antoan/frontend-build';

export default remoteConfig({ name: 'province' });
