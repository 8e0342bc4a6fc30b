export { createTestKeys, type TestKeys } from './test-keys.ts';
export { grantOf, type TestActor } from './actor.ts';
export { startTestService, type TestService } from './test-service.ts';
export { unitAt, type TestUnit } from './test-unit.ts';
