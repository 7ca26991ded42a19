-- What came in pieces and turned out to be no medium has no type of one.
alter table instagram_resumable_upload alter column media_type drop not null;

comment on column instagram_resumable_upload.media_type is 'null of a file that is refused as no medium that is known here';
