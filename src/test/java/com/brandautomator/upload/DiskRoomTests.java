package com.brandautomator.upload;

import java.io.IOException;
import java.nio.file.Path;

import com.brandautomator.upload.store.WorkFolder;
import com.brandautomator.web.StorageFull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the disk has room for.
 */
class DiskRoomTests {

	@TempDir
	Path folder;

	@Test
	void whatDoesNotFitIsRefusedBeforeItComes() throws IOException {
		assertThatCode(() -> room(DataSize.ofBytes(1)).checkDisk(1000)).doesNotThrowAnyException();
		assertThatExceptionOfType(StorageFull.class)
			.isThrownBy(() -> room(DataSize.ofBytes(1)).checkDisk(Long.MAX_VALUE / 2))
			.satisfies((refusal) -> assertThat(refusal.getStatusCode().value()).isEqualTo(507));
		assertThatExceptionOfType(StorageFull.class)
			.isThrownBy(() -> room(DataSize.ofTerabytes(1_000_000)).checkDisk(-1));
	}

	@Test
	void fullDiskIsKnownByItsWords() {
		assertThat(StorageFull.caused(new IllegalStateException(new IOException("No space left on device")))).isTrue();
		assertThat(StorageFull.caused(new IOException("Connection reset"))).isFalse();
	}

	private DiskRoom room(DataSize minFree) throws IOException {
		WorkFolder work = Mockito.mock(WorkFolder.class);
		Mockito.when(work.path()).thenReturn(this.folder);
		return new DiskRoom(Mockito.mock(JdbcClient.class), work, Uploading.properties(1, minFree));
	}

}
