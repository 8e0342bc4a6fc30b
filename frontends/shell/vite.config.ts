import { shellConfig } from '@antoan/frontend-build';

export default shellConfig();
