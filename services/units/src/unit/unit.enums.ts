import { registerEnumType } from 'type-graphql';

export enum UnitLevel {
  PROVINCE = 'PROVINCE',
  DISTRICT = 'DISTRICT',
  COMMUNE = 'COMMUNE',
  UNIT = 'UNIT',
}

export enum SchoolLevel {
  PRESCHOOL = 'PRESCHOOL',
  PRIMARY = 'PRIMARY',
  LOWER_SECONDARY = 'LOWER_SECONDARY',
  UPPER_SECONDARY = 'UPPER_SECONDARY',
  VOCATIONAL = 'VOCATIONAL',
  UNIVERSITY = 'UNIVERSITY',
}

export enum SizeClass {
  MICRO = 'MICRO',
  SMALL = 'SMALL',
  MEDIUM = 'MEDIUM',
  LARGE = 'LARGE',
}

export enum Standing {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  NOT_SUBJECT = 'NOT_SUBJECT',
  PENDING = 'PENDING',
}

registerEnumType(UnitLevel, {
  name: 'UnitLevel',
  description: 'Administrative level.',
  valuesConfig: {
    PROVINCE: { description: 'Cấp tỉnh.' },
    DISTRICT: { description: 'Cấp huyện.' },
    COMMUNE: { description: 'Cấp xã.' },
    UNIT: { description: 'Đơn vị cơ sở.' },
  },
});
registerEnumType(SchoolLevel, {
  name: 'SchoolLevel',
  description: 'Level of schooling.',
  valuesConfig: {
    PRESCHOOL: { description: 'Mầm non.' },
    PRIMARY: { description: 'Tiểu học.' },
    LOWER_SECONDARY: { description: 'Trung học cơ sở.' },
    UPPER_SECONDARY: { description: 'Trung học phổ thông.' },
    VOCATIONAL: { description: 'Giáo dục nghề nghiệp, giáo dục thường xuyên.' },
    UNIVERSITY: { description: 'Cao đẳng, đại học.' },
  },
});
registerEnumType(SizeClass, {
  name: 'SizeClass',
  description: 'Size of an enterprise.',
  valuesConfig: {
    MICRO: { description: 'Siêu nhỏ.' },
    SMALL: { description: 'Nhỏ.' },
    MEDIUM: { description: 'Vừa.' },
    LARGE: { description: 'Lớn.' },
  },
});
registerEnumType(Standing, {
  name: 'Standing',
  description: 'Result of a unit for a standard year.',
  valuesConfig: {
    MET: { description: 'Đạt.' },
    NOT_MET: { description: 'Chưa đạt.' },
    NOT_SUBJECT: { description: 'Không thuộc diện.' },
    PENDING: { description: 'Chưa có kết quả.' },
  },
});
