import type { Chance } from '../chance/chance.ts';
import { businessNames, INVENTED, type TakenNames } from './invented-names.ts';
import { inventedUnit, type InventedUnit, type Place } from './invented-unit.ts';
import { namedUnitNames } from './named-units.ts';
import { placesByDistrict, placeWithCode } from './places.ts';
import type { SizeClass } from './unit-record.ts';

interface Trade {
  readonly form: string;
  /** Department that manages the large and medium ones of the trade. */
  readonly department: string;
  /** Cooperatives and the like stay small. */
  readonly isSmall?: boolean;
}

const mining: Trade = { form: 'Công ty TNHH Khoáng sản', department: 'so-cong-thuong' };
const hydropower: Trade = { form: 'Công ty Cổ phần Thủy điện', department: 'so-cong-thuong' };
const trading: Trade = { form: 'Công ty TNHH Thương mại', department: 'so-cong-thuong' };
const building: Trade = { form: 'Công ty TNHH Xây dựng', department: 'so-gtvt-xd' };
const cooperative: Trade = { form: 'Hợp tác xã Nông nghiệp', department: 'so-nnptnt', isSmall: true };
const herbs: Trade = { form: 'Hợp tác xã Dược liệu', department: 'so-nnptnt', isSmall: true };
const hotel: Trade = { form: 'Khách sạn', department: 'so-du-lich' };
const travel: Trade = { form: 'Công ty TNHH Du lịch', department: 'so-du-lich' };
const forwarding: Trade = { form: 'Công ty TNHH Xuất nhập khẩu', department: 'so-cong-thuong' };
const transport: Trade = { form: 'Công ty Cổ phần Vận tải', department: 'so-gtvt-xd' };
const timber: Trade = { form: 'Công ty TNHH Chế biến lâm sản', department: 'so-nnptnt' };

/** How many enterprises a district has, and of which trades, outside the zones. */
const DISTRICTS: Readonly<Record<string, { count: number; trades: readonly Trade[] }>> = {
  '080': { count: 104, trades: [trading, forwarding, building, transport, trading, hotel, travel, forwarding] },
  '082': { count: 30, trades: [mining, hydropower, cooperative, herbs, trading, forwarding] },
  '083': { count: 26, trades: [cooperative, forwarding, trading, hydropower, building] },
  '084': { count: 13, trades: [cooperative, trading, building, herbs] },
  '085': { count: 28, trades: [hydropower, cooperative, hotel, trading, herbs, travel] },
  '086': { count: 46, trades: [trading, building, timber, transport, cooperative, mining] },
  '087': { count: 34, trades: [timber, cooperative, trading, building, hydropower] },
  '088': { count: 58, trades: [hotel, travel, hotel, cooperative, hydropower, hotel, trading, herbs] },
  '089': { count: 38, trades: [mining, hydropower, timber, cooperative, trading, building] },
};

/** Industrial and border zones, by the commune they lie in. */
const ZONES: readonly { readonly commune: string; readonly count: number; readonly forms: readonly string[] }[] = [
  {
    commune: '02908',
    count: 34,
    forms: [
      'Công ty Cổ phần Hóa chất',
      'Công ty TNHH Luyện kim',
      'Công ty Cổ phần Phân bón',
      'Công ty TNHH Cơ khí',
      'Công ty TNHH Vật liệu xây dựng',
    ],
  },
  {
    commune: '02635',
    count: 15,
    forms: ['Công ty TNHH Kho vận', 'Công ty Cổ phần Xuất nhập khẩu', 'Công ty TNHH Chế biến nông sản'],
  },
  { commune: '02641', count: 15, forms: ['Công ty TNHH Logistics', 'Công ty TNHH Bao bì', 'Công ty Cổ phần Gia công'] },
];

const STAFF: Readonly<Record<SizeClass, readonly [from: number, to: number]>> = {
  MICRO: [4, 10],
  SMALL: [11, 95],
  MEDIUM: [100, 195],
  LARGE: [210, 1400],
};

const PARTY_SHARE: Readonly<Record<SizeClass, number>> = { MICRO: 0.05, SMALL: 0.25, MEDIUM: 0.6, LARGE: 0.9 };

function sizeIn(chance: Chance, shares: { large: number; medium: number; small: number }): SizeClass {
  const at = chance.fraction();
  if (at < shares.large) return 'LARGE';
  if (at < shares.large + shares.medium) return 'MEDIUM';
  return at < shares.large + shares.medium + shares.small ? 'SMALL' : 'MICRO';
}

interface EnterpriseFacts {
  readonly name: string;
  readonly place: Place;
  readonly sizeClass: SizeClass;
  readonly managedBy: string;
  readonly inIndustrialZone: boolean;
  readonly mayFail?: boolean;
}

function enterprise(facts: EnterpriseFacts, chance: Chance): InventedUnit {
  const { sizeClass } = facts;
  return inventedUnit({
    mayFail: true,
    ...facts,
    kind: 'ENTERPRISE',
    partyOrganisation: chance.happens(PARTY_SHARE[sizeClass]),
    signers: chance.between(...STAFF[sizeClass]),
  });
}

/** The enterprise people sign in for: large, in Tằng Loỏng, with a party organisation. */
function namedEnterprise(places: readonly Place[], chance: Chance, names: TakenNames): InventedUnit {
  const unit = enterprise(
    {
      name: names.takeFirst([namedUnitNames.enterprise]),
      place: placeWithCode(places, '02908'),
      sizeClass: 'LARGE',
      managedBy: 'bql-kkt',
      inIndustrialZone: true,
    },
    chance,
  );
  return { ...unit, draft: { ...unit.draft, partyOrganisation: true } };
}

/** More than 400 invented enterprises: zones under Ban Quản lý Khu kinh tế, large ones under departments, the rest under the districts. */
export function inventedEnterprises(places: readonly Place[], chance: Chance, names: TakenNames): InventedUnit[] {
  const stems = businessNames(chance);
  const nextName = (form: string): string => names.takeFirst([`${form} ${stems.next().value} ${INVENTED}`]);

  const inZones = ZONES.flatMap(({ commune, count, forms }) =>
    Array.from({ length: count }, () =>
      enterprise(
        {
          name: nextName(chance.pick(forms)),
          place: placeWithCode(places, commune),
          sizeClass: sizeIn(chance, { large: 0.25, medium: 0.45, small: 0.3 }),
          managedBy: 'bql-kkt',
          inIndustrialZone: true,
        },
        chance,
      ),
    ),
  );

  const elsewhere = [...placesByDistrict(places)].flatMap(([code, own]) => {
    const { count, trades } = DISTRICTS[code] ?? { count: 0, trades: [] };
    const towns = own.filter(({ isUrban }) => isUrban);
    return Array.from({ length: count }, (_, index) => {
      const trade = trades[index % trades.length] as Trade;
      const sizeClass = trade.isSmall
        ? sizeIn(chance, { large: 0, medium: 0, small: 0.45 })
        : sizeIn(chance, { large: 0.04, medium: 0.14, small: 0.47 });
      const managedBy = sizeClass === 'LARGE' || sizeClass === 'MEDIUM' ? trade.department : 'district';
      const place = chance.pick(chance.happens(0.55) ? towns : own);
      return enterprise({ name: nextName(trade.form), place, sizeClass, managedBy, inIndustrialZone: false }, chance);
    });
  });
  return [namedEnterprise(places, chance, names), ...inZones, ...elsewhere];
}
