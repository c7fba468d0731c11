import { ChangeReview } from '../components/change-review.js';
import { defineElement } from '../components/internal/define-element.js';

defineElement(ChangeReview);
