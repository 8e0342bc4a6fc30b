import { BadInputError, problem } from '@antoan/app-error';
import { ArgsType, Directive, Field, Int, ObjectType, type ClassType } from 'type-graphql';

const largestPage = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many at most, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'Cursor of the last one already seen.' })
  after?: string | undefined;
}

@ObjectType({ description: 'Where a page ends and whether more follow.' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last one on this page.' })
  endCursor!: string | null;
}

/** The sort keys of one row, as the next page's lower bound. Opaque to clients. */
export type CursorKeys = (string | number | null)[];

/** @throws BadInputError naming `after` when the text is no cursor of ours. */
export function readCursor(after: string | null | undefined, length: number): CursorKeys | undefined {
  if (after === undefined || after === null) return undefined;
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (
      Array.isArray(keys) &&
      keys.length === length &&
      keys.every((key) => key === null || ['string', 'number'].includes(typeof key))
    )
      return keys as CursorKeys;
  } catch {
    // Falls through: whatever it is, it is no cursor.
  }
  throw new BadInputError([problem('page.after.invalid', 'after')]);
}

/** @throws BadInputError naming `first` when it is not 1 to 100. */
export function readFirst(first: number): number {
  if (first < 1 || first > largestPage)
    throw new BadInputError([problem('page.first.outOfRange', 'first', { least: 1, most: largestPage })]);
  return first;
}

function writeCursor(keys: CursorKeys): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/** A page read from the database: one row more than asked for tells whether more follow. */
export interface Page<Row> {
  /** Up to `first + 1` rows in order. */
  rows: Row[];
  first: number;
  cursorOf(row: Row): CursorKeys;
  /** Counts all that the filter finds; only asked when the client wants `totalCount`. */
  count(): Promise<number>;
}

/** Edges and page info of what was read. */
export function pageOf<Row>({ rows, first, cursorOf }: Omit<Page<Row>, 'count'>): {
  edges: { node: Row; cursor: string }[];
  pageInfo: PageInfo;
} {
  const edges = rows.slice(0, first).map((row) => ({ node: row, cursor: writeCursor(cursorOf(row)) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

/** The Relay connection type of a node type. */
export function connectionOf<Node extends object>(node: ClassType<Node>, name: string = node.name) {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class Edge {
    @Field(() => node, { description: 'The one itself.' })
    node!: Node;

    @Field(() => String, { description: 'Where it stands in the list.' })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'Those on this page.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo;

    count!: () => Promise<number>;

    @Field(() => Int, { description: 'How many the viewer would find in all.' })
    totalCount(): Promise<number> {
      return this.count();
    }

    static from(page: Page<Node>): Connection {
      return Object.assign(new Connection(), pageOf(page), { count: page.count });
    }
  }
  return Connection;
}
