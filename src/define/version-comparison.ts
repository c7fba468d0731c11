import { VersionComparison } from '../components/version-comparison.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(VersionComparison);
