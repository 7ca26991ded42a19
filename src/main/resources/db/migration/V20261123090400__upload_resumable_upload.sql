create table instagram_resumable_upload (
	id uuid primary key,
	user_id text not null,
	instagram_user_id text,
	media_type text not null check (media_type in ('IMAGE', 'VIDEO', 'REELS', 'STORIES')),
	file_name text not null,
	file_size bigint not null check (file_size > 0),
	bytes_uploaded bigint not null default 0 check (bytes_uploaded between 0 and file_size),
	bytes_transferred bigint not null default 0 check (bytes_transferred between 0 and file_size),
	content_type text not null,
	status text not null check (status in ('pending', 'uploading', 'processing', 'completed', 'failed', 'cancelled')),
	container_id text,
	media_id text,
	caption text,
	error_message text,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	completed_at timestamptz,
	version bigint not null default 0
);

create index instagram_resumable_upload_user_id on instagram_resumable_upload (user_id, created_at desc);
