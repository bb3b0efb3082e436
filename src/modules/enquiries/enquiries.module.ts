import { Module } from '@nestjs/common';
import { EnquiriesController } from './enquiries.controller';
import { EnquiryAnalysis } from './enquiry-analysis';

/** Enquiries: answered and counted, and analysed for what customers do not understand. */
@Module({ controllers: [EnquiriesController], providers: [EnquiryAnalysis] })
export class EnquiriesModule {}
