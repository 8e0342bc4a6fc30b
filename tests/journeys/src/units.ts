/** Units of the demonstration that the journeys are about, by the names on the screens. */
export const unitNames = {
  upperSchool: 'THPT Bảo Thắng (minh họa)',
  lowerSchool: 'THCS Phố Lu (minh họa)',
  enterprise: 'Công ty Cổ phần Hóa chất Sa Lâm Tằng Loỏng (minh họa)',
} as const;
