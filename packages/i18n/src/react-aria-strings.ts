import type { LocalizedString } from '@internationalized/string';
import * as englishModule from 'react-aria-components/i18n/en-US';
import { activeLocale } from './i18n.ts';

type PackageStrings = Record<string, LocalizedString>;
type Saying = string | ((values: Record<string, string | number | boolean>) => string);

// The package declares its default export as a type although it is a value.
const english = (englishModule as unknown as { default: Record<string, PackageStrings> }).default;

const vietnamese: Record<string, Record<string, Saying>> = {
  '@react-aria/autocomplete': { collectionLabel: 'Gợi ý' },
  '@react-aria/breadcrumbs': { breadcrumbs: 'Đường dẫn' },
  '@react-aria/combobox': {
    buttonLabel: 'Mở danh sách gợi ý',
    listboxLabel: 'Gợi ý',
    countAnnouncement: ({ optionCount }) => `Có ${optionCount} lựa chọn.`,
    focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }) =>
      `${isGroupChange ? `Nhóm ${groupTitle}, ${groupCount} lựa chọn. ` : ''}${optionText}${isSelected ? ', đã chọn' : ''}`,
    selectedAnnouncement: ({ optionText }) => `${optionText}, đã chọn`,
  },
  '@react-aria/grid': {
    deselectedItem: ({ item }) => `Bỏ chọn ${item}.`,
    longPressToSelect: 'Nhấn giữ để bắt đầu chọn.',
    select: 'Chọn',
    selectedAll: 'Đã chọn tất cả.',
    selectedCount: ({ count }) => (Number(count) === 0 ? 'Chưa chọn dòng nào.' : `Đã chọn ${count} dòng.`),
    selectedItem: ({ item }) => `Đã chọn ${item}.`,
  },
  '@react-aria/gridlist': {
    hasActionAnnouncement: 'Nhấn Enter để mở',
    hasLinkAnnouncement: ({ link }) => `liên kết đến ${link}`,
  },
  '@react-aria/menu': { longPressMessage: 'Nhấn giữ hoặc nhấn Alt và mũi tên xuống để mở' },
  '@react-aria/numberfield': {
    decrease: ({ fieldLabel }) => `Giảm ${fieldLabel}`,
    increase: ({ fieldLabel }) => `Tăng ${fieldLabel}`,
    numberField: 'Ô nhập số',
  },
  '@react-aria/overlays': { dismiss: 'Đóng' },
  '@react-aria/searchfield': { 'Clear search': 'Xóa từ tìm kiếm' },
  '@react-aria/spinbutton': { Empty: 'Trống' },
  '@react-aria/table': {
    ascending: 'tăng dần',
    ascendingSort: ({ columnName }) => `xếp tăng dần theo cột ${columnName}`,
    columnSize: ({ value }) => `${value} điểm ảnh`,
    descending: 'giảm dần',
    descendingSort: ({ columnName }) => `xếp giảm dần theo cột ${columnName}`,
    resizerDescription: 'Nhấn Enter để đổi độ rộng cột',
    select: 'Chọn',
    selectAll: 'Chọn tất cả',
    sortable: 'cột xếp được',
    expand: 'Mở ra',
    collapse: 'Thu lại',
  },
  '@react-aria/tag': { removeButtonLabel: 'Bỏ', removeDescription: 'Nhấn Delete để bỏ.' },
  '@react-aria/toast': { close: 'Đóng', notifications: ({ count }) => `${count} thông báo.` },
  '@react-aria/tree': { expand: 'Mở ra', collapse: 'Thu lại' },
  '@react-stately/datepicker': {
    rangeOverflow: ({ maxValue }) => `Chọn ngày không muộn hơn ${maxValue}.`,
    rangeReversed: 'Ngày bắt đầu phải trước ngày kết thúc.',
    rangeUnderflow: ({ minValue }) => `Chọn ngày không sớm hơn ${minValue}.`,
    unavailableDate: 'Không chọn được ngày này.',
  },
};

declare global {
  interface Window {
    [key: symbol]: unknown;
  }
}

/**
 * Hands React Aria its strings through the global that its own LocalizedStringProvider fills by an inline script,
 * which the content security policy forbids. React Aria keeps the first strings it reads, so each entry looks up the
 * language when it is spoken, and switching the language needs no reload.
 */
export function installReactAriaStrings(): void {
  if (typeof window === 'undefined') return;
  window[Symbol.for('react-aria.i18n.locale')] = 'vi-VN';
  window[Symbol.for('react-aria.i18n.strings')] = Object.fromEntries(
    Object.entries(english).map(([name, strings]) => [name, bilingual(strings, vietnamese[name] ?? {})]),
  );
}

function bilingual(englishStrings: PackageStrings, vietnameseStrings: Record<string, Saying>): PackageStrings {
  return Object.fromEntries(
    Object.entries(englishStrings).map(([key, inEnglish]) => {
      const inVietnamese = vietnameseStrings[key];
      const speak: LocalizedString = (variables, formatter) => {
        if (inVietnamese && activeLocale() === 'vi')
          return typeof inVietnamese === 'function' ? inVietnamese(variables ?? {}) : inVietnamese;
        return typeof inEnglish === 'function' ? inEnglish(variables, formatter) : inEnglish;
      };
      return [key, speak];
    }),
  );
}
