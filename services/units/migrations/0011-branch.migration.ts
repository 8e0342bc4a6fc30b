import { Migration } from '@mikro-orm/migrations';
import { hierarchies } from '../src/version/hierarchy-names.ts';

const edgesOf = (rows: string) => `
  select distinct edge.tree, edge.parent_id from ${rows}
  cross join lateral (values ${hierarchies.map((name) => `('${name}', ${rows}.${name}_parent_id)`).join(', ')}) as edge (tree, parent_id)
  where edge.parent_id is not null order by 1, 2`;

/**
 * A page of a subtree without a look at the rest of the register. Row-level security keeps `<@` off its index, for it is not
 * leakproof; equality and order of names are. So what lies below a unit is read as the children of its branches, and the
 * children of one branch stand in an index in the order of the list. Branches are few, whatever the number of units.
 */
export class BranchMigration extends Migration {
  override up(): void {
    // A unit that once had something below it, on whatever day, stays here: to look below it in vain costs one step through an index.
    this.addSql(`create table unit_branch (
      tree text not null check (tree in (${hierarchies.map((name) => `'${name}'`).join(', ')})),
      id uuid not null,
      primary key (tree, id)
    )`);
    this.addSql(`insert into unit_branch (tree, id) ${edgesOf('unit')}`);
    this.addSql(`create function note_branches() returns trigger language plpgsql security definer set search_path from current as $$
      begin
        insert into unit_branch (tree, id) ${edgesOf('new_rows')} on conflict do nothing;
        return null;
      end $$`);
    for (const [name, act] of [
      ['inserted', 'insert'],
      ['updated', 'update'],
    ])
      this.addSql(`create trigger unit_${name} after ${act} on unit referencing new table as new_rows
        for each statement execute function note_branches()`);

    for (const name of hierarchies) {
      this.addSql(`drop index unit_${name}_path_index`);
      this.addSql(`drop index unit_${name}_parent_index`);
      this.addSql(
        `create index unit_${name}_child_index on unit (${name}_parent_id, name collate antoan.vietnamese, id) where ${name}_parent_id is not null`,
      );
    }

    // Ids of branches and their number, and nothing of the units below them: those are read under row-level security.
    this.addSql('drop function ids_below(text, ltree)');
    this.addSql(`create function branches_below(wanted_tree text, tops ltree[], out ids uuid[], out of_all integer)
      language plpgsql stable security definer set search_path from current as $$
      begin
        execute format('select coalesce(array_agg(unit.id) filter (where unit.%I <@ any ($2)), ''{}''), count(*)
          from unit_branch as branch join unit on unit.id = branch.id where branch.tree = $1', wanted_tree || '_path')
          into ids, of_all using wanted_tree, tops;
      end $$`);
    this.addSql(`do $$ begin
      execute format('grant execute on function branches_below(text, ltree[]) to %I', antoan.login_role());
    end $$`);
  }
}
