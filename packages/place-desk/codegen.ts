import { codegenConfig } from '@antoan/frontend-build/codegen';

export default codegenConfig();
