import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { defineSheet, readSheet, writeRows } from './src/index.ts';

/** Writes and reads a sheet of 100,000 rows and 15 columns, and prints what it takes of time and memory. */
const ROWS = 100_000;

const sheet = defineSheet({
  code: 'measure',
  version: 1,
  title: 'Đơn vị',
  uniqueBy: ['code'],
  columns: [
    { key: 'code', heading: 'Mã đơn vị', kind: 'code', width: 8, required: true },
    { key: 'name', heading: 'Tên đơn vị', kind: 'text', required: true },
    { key: 'shortName', heading: 'Tên viết tắt', kind: 'text' },
    { key: 'address', heading: 'Địa chỉ', kind: 'text' },
    { key: 'commune', heading: 'Mã xã', kind: 'code', width: 5, required: true },
    { key: 'manager', heading: 'Đơn vị quản lý', kind: 'text' },
    { key: 'founded', heading: 'Ngày thành lập', kind: 'date' },
    { key: 'decided', heading: 'Ngày quyết định', kind: 'date' },
    { key: 'people', heading: 'Số người', kind: 'integer' },
    { key: 'pupils', heading: 'Số học sinh', kind: 'integer' },
    {
      key: 'kind',
      heading: 'Loại hình',
      kind: 'choice',
      choices: [
        { value: 'SCHOOL', label: 'Nhà trường' },
        { value: 'ENTERPRISE', label: 'Doanh nghiệp' },
      ],
    },
    { key: 'zone', heading: 'Trong khu công nghiệp', kind: 'boolean' },
    { key: 'tax', heading: 'Mã số thuế', kind: 'code', width: 10 },
    { key: 'party', heading: 'Tổ chức Đảng', kind: 'text' },
    { key: 'note', heading: 'Ghi chú', kind: 'text' },
  ],
});

function rowOf(index: number) {
  return {
    code: String(index).padStart(8, '0'),
    name: `Trường Phổ thông dân tộc bán trú Tiểu học xã Nấm Lư số ${index}`,
    shortName: `PTDTBT ${index}`,
    address: `Thôn ${index % 97}, xã Nấm Lư, huyện Mường Khương`,
    commune: String(2600 + (index % 400)).padStart(5, '0'),
    manager: 'Phòng Giáo dục và Đào tạo huyện Mường Khương',
    founded: '1998-09-05',
    decided: '2020-03-01',
    people: index % 90,
    pupils: index % 1200,
    kind: index % 3 === 0 ? ('SCHOOL' as const) : ('ENTERPRISE' as const),
    zone: index % 7 === 0,
    tax: String(5_300_000_000 + index),
    party: `Chi bộ trường số ${index}`,
    note: index % 10 === 0 ? 'Sáp nhập từ hai điểm trường' : null,
  };
}

function* rows() {
  for (let index = 0; index < ROWS; index += 1) yield rowOf(index);
}

async function measured(what: string, act: () => Promise<string>): Promise<void> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10);
  const began = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const outcome = await act();
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watch);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const growth = (peak - before) / 1024 / 1024;
  process.stdout.write(
    `${what}: ${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of CPU, +${growth.toFixed(0)} MB at most; ${outcome}\n`,
  );
}

async function read(path: string): Promise<string> {
  const reading = await readSheet(path, sheet);
  if (!reading.readable) return JSON.stringify(reading.problems);
  let sound = 0;
  for await (const batch of reading.batches()) for (const row of batch.rows) if (row.sound) sound += 1;
  return `${sound} sound rows`;
}

/** Other files to read with this sheet may be given; without them one is written first. */
const given = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'antoan-measure-'));
const path = join(folder, 'rows.xlsx');
if (given.length === 0) {
  await measured('written', async () => {
    await pipeline(writeRows(sheet, rows()), createWriteStream(path));
    return `${((await stat(path)).size / 1024 / 1024).toFixed(1)} MB`;
  });
}
for (const file of given.length === 0 ? [path] : given) await measured('read', () => read(file));
await rm(folder, { recursive: true });
