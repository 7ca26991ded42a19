package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import com.brandautomator.sandbox.world.SandboxPart;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows how much of each video has been sent.
 */
@SandboxPart
public class UploadProgress {

	private final JdbcClient jdbc;

	private final Clock machine;

	UploadProgress(JdbcClient jdbc, Clock machine) {
		this.jdbc = jdbc;
		this.machine = machine;
	}

	void announced(String container, long fileSize) {
		this.jdbc.sql("update sandbox.container set source_file_size = ? where id = ?")
			.params(fileSize, container)
			.update();
	}

	/**
	 * More of it is here.
	 * @param bytes how many there are now
	 * @param more how many of them came since it was last told
	 */
	void came(String container, long bytes, long more) {
		this.jdbc.sql("""
				update sandbox.container set bytes_transferred = ?, bytes_received = bytes_received + ? where id = ?""")
			.params(bytes, more, container)
			.update();
	}

	/**
	 * It is whole, and may be looked into.
	 */
	void whole(String container) {
		this.jdbc.sql("update sandbox.container set fetch_at = ? where id = ?")
			.params(Timestamp.from(this.machine.instant()), container)
			.update();
	}

	/**
	 * Instead of being sent, it is to be fetched from there.
	 */
	void fetchInstead(String container, String address) {
		this.jdbc.sql("update sandbox.container set source_url = ?, fetch_at = ?, upload_key = null where id = ?")
			.params(address, Timestamp.from(this.machine.instant()), container)
			.update();
	}

	void hashed(String container, String sha256) {
		this.jdbc.sql("update sandbox.container set sha256 = ? where id = ?").params(sha256, container).update();
	}

	/**
	 * The videos of containers made for sending, oldest first.
	 */
	public List<Sent> all() {
		return this.jdbc.sql("""
				select id as container_id, account_id, source_file_size as file_size, bytes_transferred, bytes_received,
					sha256
				from sandbox.container where upload_key is not null order by created_at, id""")
			.query(Sent.class)
			.list();
	}

	/**
	 * A video that is sent.
	 *
	 * @param fileSize in bytes; null before its first byte
	 * @param bytesTransferred how many of them are here
	 * @param bytesReceived how many came in all, those that came twice counted twice
	 * @param sha256 in lower-case hex, once it is whole
	 */
	public record Sent(String containerId, String accountId, @Nullable Long fileSize, long bytesTransferred,
			long bytesReceived, @Nullable String sha256) {
	}

}
