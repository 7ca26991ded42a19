-- A timeline tells of a file that was given to us how much of it came here, and how much Meta has.
alter table publication_step
	add column progress_upload_id uuid,
	add column progress_uploaded bigint,
	add constraint publication_step_hops check ((progress_upload_id is null) = (progress_uploaded is null));

comment on column publication_step.progress_bytes is 'how many bytes of the file Meta has';
comment on column publication_step.progress_upload_id is 'the file that was given to us; null where Meta fetches it elsewhere';
comment on column publication_step.progress_uploaded is 'how many bytes of it were here';
