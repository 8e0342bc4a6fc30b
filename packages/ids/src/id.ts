import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** A new UUIDv7: unique, opaque to clients, and sorted by the moment it was made. */
export function newId(): string {
  return v7();
}

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether the text has the shape of an id. Check before a query: PostgreSQL refuses anything else as uuid. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/**
 * The same id for the same parts, always: a UUIDv8 of their SHA-256.
 * Only for data that must come out alike each time (territory, demonstration data), never for what people create.
 */
export function derivedId(...parts: string[]): string {
  const hash = createHash('sha256').update(parts.join('\u0000')).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The ltree label of an id: the same digits without hyphens. */
export function labelOf(id: string): string {
  return id.replaceAll('-', '');
}
