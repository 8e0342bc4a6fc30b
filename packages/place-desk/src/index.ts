export { OwnPlaces } from './places/OwnPlaces.tsx';
