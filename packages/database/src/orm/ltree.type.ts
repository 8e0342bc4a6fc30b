import { Type } from '@mikro-orm/core';

/** A place in a hierarchy: labels from the root down, joined by dots. */
export class LtreeType extends Type<string, string> {
  override getColumnType(): string {
    return 'ltree';
  }

  override get runtimeType(): string {
    return 'string';
  }

  override compareAsType(): string {
    return 'string';
  }
}

/** Several places in a hierarchy. PostgreSQL hands an `ltree[]` over as text, because `pg` does not know the type. */
export class LtreeArrayType extends Type<string[], string> {
  override getColumnType(): string {
    return 'ltree[]';
  }

  override convertToDatabaseValue(paths: string[] | string): string {
    return typeof paths === 'string' ? paths : `{${paths.join(',')}}`;
  }

  override convertToJSValue(paths: string | string[]): string[] {
    if (Array.isArray(paths)) return paths;
    return paths === '{}' ? [] : paths.slice(1, -1).split(',');
  }

  override compareAsType(): string {
    return 'array';
  }
}
