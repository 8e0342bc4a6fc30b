import { withConnection } from '@antoan/database';
import { foldSql } from '@antoan/vietnamese-text';

/** Where the questions of the bench are asked: one district of nine, one of its communes, and a department. */
export interface Register {
  provincePath: string;
  districtPath: string;
  communeId: string;
  districtId: string;
  /** Of 200 schools. */
  departmentId: string;
  departmentPath: string;
  /** Of 6,000 schools: most of a small register, next to nothing of a large one. */
  largeDepartmentId: string;
}

const id = (kind: number, number: string) =>
  `format('0000000%s-0000-7000-8000-%s', ${kind}, lpad((${number})::text, 12, '0'))::uuid`;
const label = (kind: number, number: string) => `replace(${id(kind, number)}::text, '-', '')`;

/**
 * Fills a register with so many invented schools below 9 districts and 152 communes; commune 7 has exactly 60 of them however
 * large the register is. Rows are written by the administrator with the indexes made afterwards: what is measured is reading.
 */
export async function fillRegister(adminUrl: string, size: number): Promise<Register> {
  await withConnection(adminUrl, async (client) => {
    await client.query(`set search_path = units, antoan, public; set session_replication_role = replica`);
    const { rows } = await client.query<{ name: string; sql: string }>(
      `select indexname as name, indexdef as sql from pg_indexes where schemaname = 'units' and tablename = 'unit' and indexname <> 'unit_pkey'`,
    );
    for (const { name } of rows) await client.query(`drop index units.${name}`);
    const insert = (facts: string) =>
      client.query(
        `insert into unit (id, name, kind, level, code, territory_parent_id, management_parent_id, territory_path, management_path, police_path, reporting_path, search_text, valid_from) ${facts}`,
      );
    await insert(
      `select ${id(1, '1')}, 'Tỉnh (minh họa)', 'TERRITORY', 'PROVINCE', '10', null, null, ${label(1, '1')}::ltree, ${label(1, '1')}::ltree, ${label(1, '1')}::ltree, ${label(1, '1')}::ltree, ' tinh minh hoa | 10', '2020-03-01'`,
    );
    await insert(
      `select ${id(2, 'd')}, 'Huyện số ' || d || ' (minh họa)', 'TERRITORY', 'DISTRICT', lpad(d::text, 3, '0'), ${id(1, '1')}, null, (${label(1, '1')} || '.' || ${label(2, 'd')})::ltree, ${label(2, 'd')}::ltree, ${label(2, 'd')}::ltree, ${label(2, 'd')}::ltree, ' huyen so ' || d || ' minh hoa', '2020-03-01' from generate_series(1, 9) as d`,
    );
    await insert(
      `select ${id(3, 'c')}, 'Xã số ' || c || ' (minh họa)', 'TERRITORY', 'COMMUNE', lpad(c::text, 5, '0'), ${id(2, '1 + c % 9')}, null, (${label(1, '1')} || '.' || ${label(2, '1 + c % 9')} || '.' || ${label(3, 'c')})::ltree, ${label(3, 'c')}::ltree, ${label(3, 'c')}::ltree, ${label(3, 'c')}::ltree, ' xa so ' || c || ' minh hoa', '2020-03-01' from generate_series(1, 152) as c`,
    );
    await insert(
      `select ${id(4, 'm')}, 'Sở số ' || m || ' (minh họa)', 'AGENCY', 'PROVINCE', null, ${id(1, '1')}, null, (${label(1, '1')} || '.' || ${label(4, 'm')})::ltree, ${label(4, 'm')}::ltree, ${label(4, 'm')}::ltree, ${label(4, 'm')}::ltree, ' so so ' || m || ' minh hoa', '2020-03-01' from generate_series(1, 20) as m`,
    );
    // The first 60 stand in commune 7, the others in all but that; the first 200 belong to department 3, the next 6,000 to
    // department 5, the others to all but those.
    await insert(`
      select ${id(5, 'n')}, name, 'SCHOOL', 'UNIT', 'LC' || lpad(n::text, 7, '0'), ${id(3, 'commune')}, ${id(4, 'department')},
        (${label(1, '1')} || '.' || ${label(2, '1 + commune % 9')} || '.' || ${label(3, 'commune')} || '.' || ${label(5, 'n')})::ltree,
        (${label(4, 'department')} || '.' || ${label(5, 'n')})::ltree, (${label(4, 'department')} || '.' || ${label(5, 'n')})::ltree, (${label(4, 'department')} || '.' || ${label(5, 'n')})::ltree,
        ' ' || ${foldSql('name')} || ' | LC' || lpad(n::text, 7, '0'), '2020-03-01'
      from (
        select n, case when n <= 60 then 7 else (select array_agg(c) from generate_series(1, 152) as c where c <> 7)[1 + (n::bigint * 7919) % 151] end as commune,
          case when n <= 200 then 3 when n <= 6200 then 5 else (select array_agg(m) from generate_series(1, 20) as m where m not in (3, 5))[1 + (n::bigint * 104729) % 18] end as department,
          'Trường ' || (array['Tiểu học', 'THCS', 'THPT', 'Mầm non', 'PTDTBT'])[1 + n % 5] || ' '
            || (array['Bảo Thắng', 'Hoà Mạc', 'Nậm Lúc', 'Tả Phời', 'Cốc Lếu', 'Sơn Hà', 'Bản Vược', 'Võ Lao', 'Khánh Yên', 'Mường Hum'])[1 + (n / 5) % 10]
            || ' số ' || n || ' (minh họa)' as name
        from generate_series(1, ${size}) as n
      ) as school`);
    // The trigger that notes branches sleeps as well.
    for (const tree of ['territory', 'management'])
      await client.query(
        `insert into unit_branch (tree, id) select distinct '${tree}', ${tree}_parent_id from unit where ${tree}_parent_id is not null`,
      );
    await client.query(`set maintenance_work_mem = '512MB'`);
    for (const { sql } of rows) await client.query(sql);
    await client.query('vacuum analyze unit, unit_branch');
  });
  const plain = (kind: number, number: number) => `0000000${kind}-0000-7000-8000-${String(number).padStart(12, '0')}`;
  const flat = (text: string) => text.replaceAll('-', '');
  return {
    provincePath: flat(plain(1, 1)),
    districtPath: `${flat(plain(1, 1))}.${flat(plain(2, 8))}`,
    communeId: plain(3, 7),
    districtId: plain(2, 8),
    departmentId: plain(4, 3),
    departmentPath: flat(plain(4, 3)),
    largeDepartmentId: plain(4, 5),
  };
}
