import { registerEnumType } from 'type-graphql';

export enum BoundaryBasis {
  ON_DAY = 'ON_DAY',
  AS_REPORTED = 'AS_REPORTED',
  OLD_BOUNDARIES = 'OLD_BOUNDARIES',
  NEW_BOUNDARIES = 'NEW_BOUNDARIES',
}

export enum UnplacedReason {
  NO_PLACE = 'NO_PLACE',
  NO_LINE = 'NO_LINE',
  NO_PARENT = 'NO_PARENT',
  SPLIT_WITHOUT_SHARE = 'SPLIT_WITHOUT_SHARE',
  SEVERAL_PREDECESSORS = 'SEVERAL_PREDECESSORS',
}

registerEnumType(BoundaryBasis, {
  name: 'BoundaryBasis',
  description: 'By the boundaries of which day units are counted.',
  valuesConfig: {
    ON_DAY: { description: 'Các đơn vị đứng trong địa bàn vào ngày xem, theo địa giới ngày đó.' },
    AS_REPORTED: { description: 'Theo báo cáo: nơi đơn vị đứng khi kết thúc năm xét.' },
    OLD_BOUNDARIES: { description: 'Quy về địa giới cũ: nơi đơn vị đã đứng vào một ngày trước đó.' },
    NEW_BOUNDARIES: { description: 'Quy về địa giới mới: nơi đơn vị đứng vào một ngày sau đó.' },
  },
});
registerEnumType(UnplacedReason, {
  name: 'UnplacedReason',
  description: 'Why units are counted under no place.',
  valuesConfig: {
    NO_PLACE: { description: 'Chưa ghi đơn vị đứng ở đâu.' },
    NO_LINE: { description: 'Không có quan hệ kế thừa dẫn tới ngày đó.' },
    NO_PARENT: { description: 'Đứng trực tiếp dưới cấp cao hơn, hoặc ngày đó không còn cấp này.' },
    SPLIT_WITHOUT_SHARE: { description: 'Nơi đứng được chia ra, chưa ghi đơn vị thuộc phần nào.' },
    SEVERAL_PREDECESSORS: { description: 'Nơi đứng hợp lại từ nhiều nơi, khi đó đơn vị chưa có.' },
  },
});
