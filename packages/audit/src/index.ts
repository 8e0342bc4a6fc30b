export { AuditEvent, type AuditDetail } from './audit-event.entity.ts';
export { auditMigrations } from './audit.migration.ts';
export { recordAudit, recordAudits, type AuditRecord } from './record-audit.ts';
export { sealAudit } from './seal-audit.ts';
export { verifyAudit, type AuditVerdict, type BrokenLink } from './verify-audit.ts';
